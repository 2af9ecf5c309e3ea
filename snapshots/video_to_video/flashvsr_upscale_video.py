class FlashvsrUpscaleVideo(FalNode):
    """
    Upscale a video quickly by up to four times with FlashVSR, at one of three speeds.
    flashvsr, video-to-video, video, upscaling, fast, super-resolution

    Faster modes also take longer clips; colours are corrected, and the sound is dropped unless you keep it.

    Use cases:
    - Upscale generated 480p drafts for a client
    - Copy the original sound tracks into an enlarged webcam recording
    - Run a long lecture through at full acceleration
    - Raise tile blending to 85 where seams show in a wide landscape shot
    - Leave colour correction off for a music video tinted on purpose
    """

    class Acceleration(str, Enum):
        REGULAR = "regular"
        HIGH = "high"
        FULL = "full"

    endpoint: ClassVar[str] = "fal-ai/flashvsr/upscale/video"
    title: ClassVar[str] = "FlashVSR – Video Upscale"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "upscale_factor", "acceleration", "preserve_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    upscale_factor: float = Field(
        default=2.0, ge=1, le=4, description="How many times wider and higher the result becomes; larger costs more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    video: VideoRef = Field(default=VideoRef(), serialization_alias="video_url", description="Footage to enlarge.")
    acceleration: Acceleration = Field(
        default=Acceleration.REGULAR,
        description="How much the decoding of frames is sped up; faster settings also allow longer videos.",
    )
    color_fix: bool = Field(
        default=True, description="Brings the colours of the enlarged video back to those of the original."
    )
    quality: int = Field(
        default=70,
        ge=0,
        le=100,
        description="How far neighbouring tiles overlap; more overlap hides seams but takes longer.",
    )
    preserve_audio: bool = Field(
        default=False, description="Carries the sound of the input over to the result; off returns a silent clip."
    )
    output_format: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4,
        description="Container and codec: mp4 plays everywhere, webm suits the web, ProRes is large and for editing, gif loops without sound.",
    )
    output_quality: VideoQuality = Field(
        default=VideoQuality.HIGH, description="Compression of the enlarged video: better quality means a bigger file."
    )
    output_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="Effort put into packing the enlarged video; slower packing saves space.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
