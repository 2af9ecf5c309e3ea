class BriaVideoEraserKeypoints(FalNode):
    """
    Erase an object from a clip of up to five seconds by clicking points on it, positive to remove and negative to protect, with Bria Video Eraser.
    bria, video-eraser, video-to-video, video, object-removal, keypoints

    Keeps the sound; same inputs as the later bria/video/erase/keypoints endpoint.

    Use cases:
    - Click away a parked van from an estate agent's street pan
    - Take a microphone stand out of a recital clip with two points
    - Mark a stray dog for removal while protecting the child beside it
    - Drop a fire extinguisher from the wall of a fashion walk-through
    - Rid a drone pass of one floating buoy without painting a mask
    """

    endpoint: ClassVar[str] = "bria/bria_video_eraser/erase/keypoints"
    _required: ClassVar[tuple[str, ...]] = ("keypoints", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "keypoints", "preserve_audio", "output_container_and_codec")
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
        default=[],
        description="Pixel positions as small objects with x, y and type; positive points mark what goes, negative points what stays.",
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
