class PixverseV56ImageToVideo(FalNode):
    """
    Animate a picture for 5, 8 or 10 seconds with PixVerse v5.6, with music, noises and speech on request.
    pixverse, image-to-video, video, audio, 1080p, stylized

    At 360p to 1080p with five styles, always in one shot; v5.5 and v6 can cut.

    Use cases:
    - Make a product still pour, hiss and settle
    - Let an anime figure announce an offer
    - Animate a talking photo as one unbroken v5.6 shot
    - Re-run a v5.6 seed on a haunted toy for ten creaking seconds
    - Redo in v5.6 a still that v5.5 cut into several shots
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.6/image-to-video"
    title: ClassVar[str] = "PixVerse v5.6 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "generate_audio_switch")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveEightTen = Field(
        default=DurationFiveEightTen.DURATION_5,
        description="Length of the video in seconds; longer costs more, and 1080p allows at most 8.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, picture and prompt decide."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    generate_audio_switch: bool = Field(
        default=False, description="Adds music, noises and speech to the clip; costs more."
    )
    thinking_type: ThinkingType | None = Field(
        default=None, description="Whether the prompt is optimised first: always, never, or as the model sees fit."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video opens with."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
