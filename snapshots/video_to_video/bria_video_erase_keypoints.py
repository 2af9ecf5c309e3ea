class BriaVideoEraseKeypoints(FalNode):
    """
    Erase things or people from a clip of up to five seconds by points on them, with Bria's video eraser.
    bria, video-to-video, video, object-removal, keypoints, licensed-data

    Positive points mark what goes, negative ones what stays; Prompt takes a name, Mask a matte.

    Use cases:
    - Remove a passer-by from a food vlog by a point on the coat
    - Clear a signpost from a nature clip
    - Point at the farther of two boats and keep the nearer
    - Take out a smudge that words cannot describe
    - Mark one of six identical chairs to vanish and protect its neighbours by negative points
    """

    endpoint: ClassVar[str] = "bria/video/erase/keypoints"
    title: ClassVar[str] = "Bria Video Erase – Keypoints"
    _required: ClassVar[tuple[str, ...]] = ("keypoints", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "keypoints", "preserve_audio", "auto_trim")
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
    keypoints: list[str] = Field(
        default=[],
        description="Points in pixels, each a text such as {'x': 765, 'y': 344, 'type': 'positive'}: positive sits on what to remove, negative on what to keep.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip from which the marked object should vanish; auto trim cuts it to 5 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
