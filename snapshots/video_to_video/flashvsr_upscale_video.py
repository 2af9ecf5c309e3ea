class FlashvsrUpscaleVideo(FalNode):
    """
    Upscale video quickly with FlashVSR by a factor you set (2 by default), with three speeds and colour correction.
    flashvsr, video-to-video, video, upscale, fast, super-resolution

    Audio is dropped unless you ask to keep it; faster modes also allow longer clips.

    Use cases:
    - Double a day's worth of generated 480p drafts before a client call
    - Enlarge a long classroom recording in full acceleration mode
    - Bring an old webcam band rehearsal to a watchable size, sound kept
    - Upscale a game capture to ProRes for a retro documentary
    - Check quickly whether a family clip is worth a slower restoration
    """

    class Acceleration(str, Enum):
        REGULAR = "regular"
        HIGH = "high"
        FULL = "full"

    endpoint: ClassVar[str] = "fal-ai/flashvsr/upscale/video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "upscale_factor", "acceleration", "preserve_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    upscale_factor: float = Field(
        default=2.0, ge=1, le=4, description="How many times wider and higher the result becomes."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
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
