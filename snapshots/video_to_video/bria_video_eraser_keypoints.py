class BriaVideoEraserKeypoints(FalNode):
    """
    Erase an object from a clip of up to five seconds by points on it, with Bria Video Eraser.
    bria, video-to-video, video, object-removal, keypoints, erase

    Positive points mark what goes, negative ones what stays; a later address with equal inputs exists as Bria Video Erase.

    Use cases:
    - Remove a parked car from a property clip by a few clicks on it
    - Take a microphone stand out of a concert shot
    - Protect a child with a negative point while the dog beside is erased
    - Click away one of two like objects in a short pan
    - Keep an older workflow on the first eraser's points
    """

    endpoint: ClassVar[str] = "bria/bria_video_eraser/erase/keypoints"
    title: ClassVar[str] = "Bria Video Eraser – Keypoints"
    _required: ClassVar[tuple[str, ...]] = ("keypoints", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "keypoints", "preserve_audio", "output_container_and_codec")
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
        description="Positions in pixels, each a text such as {'x': 765, 'y': 344, 'type': 'positive'}: positive sits on what to remove, negative on what to keep.",
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
