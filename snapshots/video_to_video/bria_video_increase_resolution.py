class BriaVideoIncreaseResolution(FalNode):
    """
    Upscale a video of up to 30 seconds by two or four times, as far as 8K, with Bria.
    bria, video-to-video, video, upscale, 8k, 4k, licensed-data

    Trained on licensed data; length, motion and sound stay, and the result comes in nine kinds of file.

    Use cases:
    - Upscale a 1080p clip to 4K
    - Enlarge old footage for a large screen
    - Bring a timelapse up to 8K for an exhibition wall
    - Deliver a fourfold enlarged logo animation as ProRes
    - Upscale agency footage where licensed training data is demanded
    """

    class OutputContainerAndCodec(str, Enum):
        MP4_H265 = "mp4_h265"
        MP4_H264 = "mp4_h264"
        WEBM_VP9 = "webm_vp9"
        MOV_H265 = "mov_h265"
        MOV_PRORESKS = "mov_proresks"
        MKV_H265 = "mkv_h265"
        MKV_H264 = "mkv_h264"
        MKV_VP9 = "mkv_vp9"
        GIF = "gif"

    class DesiredIncrease(str, Enum):
        DESIRED_INCREASE_2 = "2"
        DESIRED_INCREASE_4 = "4"

    endpoint: ClassVar[str] = "bria/video/increase-resolution"
    title: ClassVar[str] = "Bria Video – Increase Resolution"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "desired_increase", "output_container_and_codec")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_duration": 30}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    output_container_and_codec: OutputContainerAndCodec = Field(
        default=OutputContainerAndCodec.WEBM_VP9,
        description="Wrapper and compression of the video file; pick what your player or editor reads.",
    )
    preserve_audio: bool = Field(
        default=True, description="Carries the sound of the input over to the result; off returns a silent clip."
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Clip to enlarge. At most 30 seconds."
    )
    desired_increase: DesiredIncrease = Field(
        default=DesiredIncrease.DESIRED_INCREASE_2, description="How many times the video's width and height grow."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
