class TopazUpscaleVideo(FalNode):
    """
    Upscale a video by up to four times with Topaz and, if wanted, raise its frame rate to 60.
    topaz, video-to-video, video, upscaling, denoise, frame-interpolation, 60fps

    Nineteen models for film, rendered or noisy footage, with noise, halo, compression and grain to set; H.265 or H.264.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Restore an old VHS recording for a screening
    - Lift 24 fps footage to 60 for a stadium screen
    - Denoise a night recording with Nyx
    - Upscale a motion-graphics clip with Gaia 2
    - Add film grain to an enlarged travel film
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
    title: ClassVar[str] = "Topaz Video Upscale"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "upscale_factor", "target_fps", "H264_output")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage to enlarge or clean."
    )
    model: Model = Field(
        default=Model.PROTEUS,
        description="Proteus suits most; Artemis denoises and sharpens, Nyx denoises, Gaia is for renders and animation, Starlight invents detail.",
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
    compression: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much blocking from compression is taken out; unset uses the model's own value.",
    )
    noise: float | None = Field(
        default=None, ge=0, le=1, description="How much noise is taken out; unset uses the model's own value."
    )
    halo: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much of the bright fringes at edges is taken out; unset uses the model's own value.",
    )
    grain: float | None = Field(
        default=None,
        ge=0,
        le=0.1,
        multiple_of=0.01,
        description="How much film grain is added; unset uses the model's own value.",
    )
    recover_detail: float | None = Field(
        default=None, ge=0, le=1, description="How much detail of the original is kept; higher keeps more."
    )
    H264_output: bool = Field(
        default=False,
        description="Writes the video as H.264, which plays nearly everywhere; off uses the smaller H.265.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
