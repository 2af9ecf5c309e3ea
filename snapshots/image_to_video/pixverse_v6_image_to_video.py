class PixverseV6ImageToVideo(FalNode):
    """
    Animate a first frame for 1 to 15 seconds with PixVerse v6, with sound and cuts on request.
    pixverse, image-to-video, video, audio, multi-shot, stylized

    At 360p to 1080p with five styles and a prompt optimiser; C1 has no styles or cuts, v5.6 ends at 10 seconds.

    Use cases:
    - Make a fifteen-second advert from a product photo
    - Animate a character sheet with a voice
    - Cut several views of one still in a 15-second clip
    - Make an anime clip of exactly 6 seconds from a photo
    - Run a clay-style clip with sound and cuts for twelve seconds
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v6/image-to-video"
    title: ClassVar[str] = "PixVerse v6 – Image to Video"
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
    duration: int = Field(
        default=5,
        ge=1,
        le=15,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
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
    generate_multi_clip_switch: bool = Field(
        default=False, description="Lets the video cut between several camera positions; off stays in one shot."
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
