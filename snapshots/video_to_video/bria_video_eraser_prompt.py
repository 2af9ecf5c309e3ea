class BriaVideoEraserPrompt(FalNode):
    """
    Erase whatever you name in words from a clip of up to five seconds with Bria Video Eraser, no points or mask needed.
    bria, video-eraser, video-to-video, video, object-removal, text-guided

    Audio is kept by default; the later bria/video/erase/prompt takes the same inputs.

    Use cases:
    - Type 'traffic cone' to clean up a cycling school's lesson clip
    - Remove the red balloon that drifted through a wedding toast
    - Lose the photographer from the back of a graduation shot
    - Strip a rubbish bin out of a cafe terrace panorama
    - Take the watermelon off the table in a continuity fix
    """

    endpoint: ClassVar[str] = "bria/bria_video_eraser/erase/prompt"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "preserve_audio", "output_container_and_codec")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_duration": 5}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    output_container_and_codec: ContainerAndCodec = Field(
        default=ContainerAndCodec.MP4_H264,
        description="Wrapper and compression of the video file; pick what your player or editor reads.",
    )
    auto_trim: bool = Field(
        default=True, description="Shortens a clip that is too long to the few seconds that the eraser can handle."
    )
    preserve_audio: bool = Field(
        default=True, description="Carries the sound of the input over to the result; off returns a silent clip."
    )
    prompt: str = Field(default="", description="The name of the thing to find and erase, not a scene to generate.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. At most 5 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
