class PixverseC1ImageToVideo(FalNode):
    """
    Animate a first frame for 1 to 15 seconds with PixVerse C1, PixVerse's model for film scenes.
    pixverse, image-to-video, video, cinematic, audio, 1080p

    At 360p to 1080p, with music, noises and speech on request; v6 has styles and cuts where C1 has none.

    Use cases:
    - Turn a concept painting into a shot with PixVerse's film model C1
    - Animate a storyboard frame for a short film made in C1
    - Cut a one-second photo insert into C1 footage without a change of look
    - Re-run a C1 shot of one still from its seed with new words
    - Animate a film still with speech and music in PixVerse C1
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/c1/image-to-video"
    title: ClassVar[str] = "PixVerse C1 – Image to Video"
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
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    generate_audio_switch: bool = Field(default=False, description="Adds music, noises and speech to the clip.")
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video opens with."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
