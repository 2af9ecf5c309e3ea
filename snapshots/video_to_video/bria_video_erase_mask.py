class BriaVideoEraseMask(FalNode):
    """
    Erase what a mask video covers from a clip of up to five seconds with Bria's video eraser.
    bria, video-to-video, video, object-removal, mask, licensed-data

    You supply the matte, frame by frame, which follows edges exactly; Keypoints and Prompt find the object themselves.

    Use cases:
    - Remove a logo from a runner's vest with a tracked matte
    - Clear tape marks off a stage floor
    - Erase what a segmentation node has masked in a street clip
    - Follow a gliding tripod reflection with a painted mask video
    - Deliver a cleaned ProRes plate from a masked crane shot
    """

    endpoint: ClassVar[str] = "bria/video/erase/mask"
    title: ClassVar[str] = "Bria Video Erase – Mask"
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
