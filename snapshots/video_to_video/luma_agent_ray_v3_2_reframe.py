class LumaAgentRayV3_2Reframe(FalNode):
    """
    Fit a video of up to 30 seconds to one of six shapes with Luma Ray 3.2, painting in new canvas.
    luma, ray-3.2, video-to-video, video, reframe, outpainting, aspect-ratio

    A prompt describes the added area and a rectangle places the source; 540p, 720p or 1080p.

    Use cases:
    - Turn a landscape ad into a vertical one
    - Widen a phone clip to 16:9
    - Place the source clip by shares of the new frame
    - Describe the surroundings that a 21:9 version adds
    - Reframe half a minute of footage at 1080p with Ray 3.2
    """

    class AspectRatio(str, Enum):
        RATIO_3_4 = "3:4"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "luma/agent/ray/v3.2/reframe"
    title: ClassVar[str] = "Luma Ray 3.2 – Reframe Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio", "prompt", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_duration": 30}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip whose frame should change its shape. At most 30 seconds.",
    )
    prompt: str = Field(default="", description="What the newly added area should show.")
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the video as width to height.")
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_540P, description="Size of the video; higher costs more."
    )
    source_position: LumaRayReframeSourcePosition | None = Field(
        default=None,
        description="Rectangle that the source takes up in the new frame, in shares of its width and height.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        exr_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
