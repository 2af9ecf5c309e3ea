class BriaVideoEraseKeypoints(FalNode):
    """
    Remove objects or people from a short clip (five seconds, longer ones trimmed) by marking points on them with Bria's video eraser.
    bria, video-to-video, video, object-removal, keypoints, erase

    The newer address of the keypoint mode; choose prompt mode to name things, mask mode for exact edges.

    Use cases:
    - Point at a passer-by in a food vlog's market shot and lose them
    - Separate two similar boats with points and erase only the far one
    - Take a coffee cup out of a period drama's banquet scene
    - Pick off a lens-smudge blob that words cannot describe
    - Free a waterfall clip from a single signpost in the corner
    """

    endpoint: ClassVar[str] = "bria/video/erase/keypoints"
    _required: ClassVar[tuple[str, ...]] = ("keypoints", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "keypoints", "preserve_audio", "auto_trim")
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
    keypoints: list[str] = Field(
        default=[], description="Points as x, y and type: positive sits on what to remove, negative on what to keep."
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
