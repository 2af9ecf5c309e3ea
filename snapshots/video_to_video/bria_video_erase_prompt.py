class BriaVideoErasePrompt(FalNode):
    """
    Erase a thing that you name from a clip of up to five seconds with Bria's video eraser.
    bria, video-to-video, video, object-removal, text-guided, licensed-data

    The simplest of three: no points and no mask; sound stays and the kind of file can be chosen.

    Use cases:
    - Remove a ladder from a shopfront clip by naming it
    - Take a price tag off a filmed product
    - Type the colour of a coat to erase the one passer-by
    - Erase a drone from a concert shot by its name alone
    - Let someone with no editing skills clean a short clip by words
    """

    endpoint: ClassVar[str] = "bria/video/erase/prompt"
    title: ClassVar[str] = "Bria Video Erase – Prompt"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "preserve_audio", "auto_trim")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    output_container_and_codec: ContainerAndCodec = Field(
        default=ContainerAndCodec.MP4_H264,
        description="Wrapper and compression of the video file; pick what your player or editor reads.",
    )
    auto_trim: bool = Field(
        default=True,
        description="Cuts a longer clip to the 5 seconds that the eraser handles; off takes shorter clips only.",
    )
    preserve_audio: bool = Field(
        default=True, description="Carries the sound of the input over to the result; off returns a silent clip."
    )
    prompt: str = Field(
        default="", description="What to detect and erase, in plain words, such as a person in a blue coat."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip from which the named object should vanish; auto trim cuts it to 5 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
