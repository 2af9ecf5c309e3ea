class BriaVideoEraserPrompt(FalNode):
    """
    Erase a thing that you name from a clip of up to five seconds with Bria Video Eraser.
    bria, video-to-video, video, object-removal, text-guided, erase

    Needs words only, no points and no mask; a later address with equal inputs exists as Bria Video Erase.

    Use cases:
    - Remove a traffic cone from a driving clip by name
    - Take a photographer out of an event shot
    - Clear litter from a travel clip without drawing anything
    - Lose a balloon that drifts through a wedding toast by typing it
    - Repeat an older prompt-based erase with the first eraser
    """

    endpoint: ClassVar[str] = "bria/bria_video_eraser/erase/prompt"
    title: ClassVar[str] = "Bria Video Eraser – Prompt"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "preserve_audio", "output_container_and_codec")
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
    prompt: str = Field(default="", description="The name of the thing to find and erase, not a scene to generate.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip from which the named object should vanish; auto trim cuts it to 5 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
