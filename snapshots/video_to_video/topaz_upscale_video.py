class TopazUpscaleVideo(FalNode):
    """
    Upscale a video by up to four times with Topaz, and raise its frame rate to as much as 60 fps by interpolation in the same run.
    topaz, video-to-video, video, upscale, frame-interpolation, 60fps

    Output is H.265 unless H.264 is chosen; picture processing only, no prompt.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Double a club's VHS final for its jubilee evening
    - Lift a 24 fps dance clip to 60 for a stadium screen
    - Enlarge a 4:3 travel film four times for an archive's loan copy
    - Prepare H.264 copies of old lectures for a school server
    - Bring a drone's 720p reserve take up to match the main camera
    """

    class Model(str, Enum):
        PROTEUS = "Proteus"
        ARTEMIS_HQ = "Artemis HQ"
        ARTEMIS_MQ = "Artemis MQ"
        ARTEMIS_LQ = "Artemis LQ"
        NYX = "Nyx"
        NYX_FAST = "Nyx Fast"
        NYX_XL = "Nyx XL"
        NYX_HF = "Nyx HF"
        GAIA_HQ = "Gaia HQ"
        GAIA_CG = "Gaia CG"
        GAIA_2 = "Gaia 2"
        STARLIGHT_PRECISE_1 = "Starlight Precise 1"
        STARLIGHT_PRECISE_2 = "Starlight Precise 2"
        STARLIGHT_PRECISE_2_5 = "Starlight Precise 2.5"
        STARLIGHT_HQ = "Starlight HQ"
        STARLIGHT_MINI = "Starlight Mini"
        STARLIGHT_SHARP = "Starlight Sharp"
        STARLIGHT_FAST_1 = "Starlight Fast 1"
        STARLIGHT_FAST_2 = "Starlight Fast 2"

    endpoint: ClassVar[str] = "fal-ai/topaz/upscale/video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "upscale_factor", "target_fps", "H264_output")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    model: Model = Field(
        default=Model.PROTEUS,
        description="Which of the available models or versions does the work; they differ in quality, speed and price.",
    )
    upscale_factor: float = Field(
        default=2.0, ge=1, le=4, description="How many times wider and higher the result becomes."
    )
    target_fps: int | None = Field(
        default=None,
        ge=16,
        le=60,
        description="Frame rate to reach by adding frames in between; left out, no frames are added.",
    )
    compression: float | None = Field(default=None, ge=0, le=1)
    noise: float | None = Field(default=None, ge=0, le=1)
    halo: float | None = Field(default=None, ge=0, le=1)
    grain: float | None = Field(default=None, ge=0, le=0.1, multiple_of=0.01)
    recover_detail: float | None = Field(default=None, ge=0, le=1)
    H264_output: bool = Field(
        default=False,
        description="Writes the video as H.264, which plays nearly everywhere; off uses the smaller H.265.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
