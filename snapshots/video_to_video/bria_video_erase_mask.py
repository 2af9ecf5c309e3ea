class BriaVideoEraseMask(FalNode):
    """
    Clean a region out of a clip by supplying a second video as mask, with Bria's video eraser at its newer address.
    bria, video-to-video, video, object-removal, mask, cleanup

    Five seconds at most, sound preserved, eleven container and codec pairs; best when you already have a matte.

    Use cases:
    - Feed a tracked matte to remove a logo from a runner's vest
    - Clear tape marks off a dance floor with a hand-drawn matte
    - Chain a segmentation node to this one and delete every pigeon it finds
    - Remove a tripod reflection that glides along a showroom car
    - Deliver a cleaned ProRes plate to a colourist from a masked crane
    """

    endpoint: ClassVar[str] = "bria/video/erase/mask"
    _required: ClassVar[tuple[str, ...]] = ("video", "mask_video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "mask_video", "preserve_audio", "output_container_and_codec")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_duration": 5}, "mask_video": {"max_duration": 5}}
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
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. At most 5 seconds.",
    )
    mask_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="mask_video_url",
        description="Video that marks, frame by frame, what is to be changed or removed. At most 5 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
