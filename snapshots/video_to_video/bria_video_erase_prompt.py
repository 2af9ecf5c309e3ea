class BriaVideoErasePrompt(FalNode):
    """
    Name an object and have Bria's video eraser take it out of a clip of five seconds or less.
    bria, video-to-video, video, object-removal, text-guided, erase

    The newer address of prompt mode: simplest of the three, with sound kept and the codec of your choice.

    Use cases:
    - Write 'skateboard' to vanish it from under a comedian's feet
    - Take the ladder away from a freshly painted shopfront clip
    - Erase the drone hovering in a choir's outdoor concert shot
    - Remove the price tag dangling from a vintage lamp on film
    - Lift the seagull out of a proposal video's best moment
    """

    endpoint: ClassVar[str] = "bria/video/erase/prompt"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "preserve_audio", "auto_trim")
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
    prompt: str = Field(
        default="", description="What to detect and erase, in plain words, such as a person in a blue coat."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. At most 5 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
