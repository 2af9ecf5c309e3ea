class WanEffects(FalNode):
    """
    fal-ai/wan-effects on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class EffectType(str, Enum):
        SQUISH = "squish"
        MUSCLE = "muscle"
        INFLATE = "inflate"
        CRUSH = "crush"
        ROTATE = "rotate"
        GUN_SHOOTING = "gun-shooting"
        DEFLATE = "deflate"
        CAKEIFY = "cakeify"
        HULK = "hulk"
        BABY = "baby"
        BRIDE = "bride"
        CLASSY = "classy"
        PUPPY = "puppy"
        SNOW_WHITE = "snow-white"
        DISNEY_PRINCESS = "disney-princess"
        MONA_LISA = "mona-lisa"
        PAINTING = "painting"
        PIRATE_CAPTAIN = "pirate-captain"
        PRINCESS = "princess"
        JUNGLE = "jungle"
        SAMURAI = "samurai"
        VIP = "vip"
        WARRIOR = "warrior"
        ZEN = "zen"
        ASSASSIN = "assassin"
        TIMELAPSE = "timelapse"
        TSUNAMI = "tsunami"
        FIRE = "fire"
        ZOOM_CALL = "zoom-call"
        DOOM_FPS = "doom-fps"
        FUS_RO_DAH = "fus-ro-dah"
        HUG_JESUS = "hug-jesus"
        ROBOT_FACE_REVEAL = "robot-face-reveal"
        SUPER_SAIYAN = "super-saiyan"
        JUMPSCARE = "jumpscare"
        LAUGHING = "laughing"
        CARTOON_JAW_DROP = "cartoon-jaw-drop"
        CRYING = "crying"
        KISSING = "kissing"
        ANGRY_FACE = "angry-face"
        SELFIE_YOUNGER_SELF = "selfie-younger-self"
        ANIMEIFY = "animeify"
        BLAST = "blast"

    endpoint: ClassVar[str] = "fal-ai/wan-effects"
    title: ClassVar[str] = "Wan Effects Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("subject", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "subject", "num_frames", "frames_per_second", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    subject: str = Field(default="")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    effect_type: EffectType = Field(
        default=EffectType.CAKEIFY, description="Photographic look that the picture is given."
    )
    num_frames: int = Field(
        default=81,
        ge=81,
        le=100,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    frames_per_second: int = Field(
        default=16,
        ge=5,
        le=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0.1,
        le=2,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    turbo_mode: bool = Field(
        default=False, description="Runs a shortened process that is quicker and hardly looks different."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
