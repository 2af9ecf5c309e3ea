class BriaVideoEraserMask(FalNode):
    """
    Remove exactly what a mask video covers from a clip of five seconds or less, using Bria Video Eraser.
    bria, video-eraser, video-to-video, video, object-removal, mask

    The precise way in: you supply the matte, sound stays. Identical inputs to the later bria/video/erase/mask.

    Use cases:
    - Wipe out stunt wires with the matte the compositor already drew
    - Feed a segmentation mask in to lose a boom shadow
    - Clear a swimmer's lane rope that a rotoscoped matte follows
    - Delete a puppeteer's hands using a hand-painted mask sequence
    - Take safety cones off a road shot where automatic picking failed
    """

    endpoint: ClassVar[str] = "bria/bria_video_eraser/erase/mask"
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
