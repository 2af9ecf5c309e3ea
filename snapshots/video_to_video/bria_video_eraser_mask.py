class BriaVideoEraserMask(FalNode):
    """
    Erase what a mask video covers from a clip of up to five seconds with Bria Video Eraser.
    bria, video-to-video, video, object-removal, mask, erase

    The exact way: you supply the matte, frame by frame; points and prompt find the object themselves.

    Use cases:
    - Remove wires with a finished matte
    - Clean a boom shadow out of a shot
    - Erase exactly the shape that a rotoscoped matte follows
    - Delete hands from a stop-motion shot by a painted mask sequence
    - Feed a segmentation video to the first eraser
    """

    endpoint: ClassVar[str] = "bria/bria_video_eraser/erase/mask"
    title: ClassVar[str] = "Bria Video Eraser – Mask"
    _required: ClassVar[tuple[str, ...]] = ("video", "mask_video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "mask_video", "preserve_audio", "output_container_and_codec")
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
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip from which the masked area should vanish; auto trim cuts it to 5 seconds.",
    )
    mask_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="mask_video_url",
        description="Mask video that marks, frame by frame, what is erased, as long as the clip; fal asks for less than 5 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
