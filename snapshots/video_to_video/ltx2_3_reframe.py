class Ltx2_3Reframe(FalNode):
    """
    Bring a clip of up to a minute to another shape with LTX-2.3, with new picture where the frame grows.
    ltx, lightricks, video-to-video, video, reframe, aspect-ratio, vertical-video

    Takes the clip and one of five shapes at 720p or 1080p; no prompt, which LTX-2.3 Quality Outpaint asks for.

    Use cases:
    - Make a vertical version of a landscape video for reels
    - Turn a phone clip into widescreen for a website
    - Fill a 4:5 feed post without black bars and without a prompt
    - Deliver one spot in five shapes
    - Reframe a full minute of an interview in one run
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/reframe"
    title: ClassVar[str] = "LTX-2.3 – Reframe"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_duration": 60}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to bring to another shape; new picture that fits it is made where the frame grows. At most 60 seconds.",
    )
    aspect_ratio: AspectRatio = Field(default=AspectRatio.RATIO_16_9, description="Shape that the video is brought to.")
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size class of the result; with the aspect ratio it sets width and height.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
