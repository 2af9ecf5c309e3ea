class ViduQ3ImageToVideoTurbo(FalNode):
    """
    Animate a picture with sound quickly with Vidu Q3 Turbo, if you like towards an end frame.
    vidu, image-to-video, video, audio, turbo, fast

    Up to 16 seconds at 360p to 1080p, with the same inputs as Q3 Pro, for drafts and many clips.

    Use cases:
    - Animate a row of property photos with ambience
    - Make talking social clips from character art
    - Draft a 16-second scene before Q3 Pro renders it
    - Try several end frames quickly at 540p
    - Check at 360p whether a dialogue fits the picture
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q3/image-to-video/turbo"
    title: ClassVar[str] = "Vidu Q3 Turbo – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The picture that the video should arrive at.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=16,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; 360p is not available together with an end image.",
    )
    audio: bool = Field(
        default=True,
        description="Makes sound with the picture, such as dialogue and effects; off leaves the video silent.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
