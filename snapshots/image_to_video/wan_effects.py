class WanEffects(FalNode):
    """
    Apply one of 43 ready-made effects, such as cakeify, squish or inflate, to a picture with Wan Effects.
    wan, image-to-video, video, video-effects, viral, cakeify, template

    Takes a picture and a word for its subject; the prompt is built in, so Wan 2.1 needs no LoRA from you.

    Use cases:
    - Turn a product photo into a cake that gets cut, with no prompt to write
    - Squish a sneaker photo for a social clip with the squish effect
    - Show a colleague's selfie as samurai or pirate captain by picking from the effects list
    - Inflate a mascot picture with the effect turned down to half
    - Name the subject so that the effect takes the car and not the road
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
    title: ClassVar[str] = "Wan Effects – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("subject", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "subject", "effect_type", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    subject: str = Field(
        default="",
        description="What the picture shows, in a word or two; it is put into the effect's ready-made prompt.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or thing that the effect is to happen to.",
    )
    effect_type: EffectType = Field(default=EffectType.CAKEIFY, description="The effect that is played on the subject.")
    num_frames: int = Field(
        default=81, ge=81, le=100, description="Number of frames to make: more of them give a longer clip."
    )
    frames_per_second: int = Field(
        default=16,
        ge=5,
        le=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    lora_scale: float = Field(
        default=1.0, ge=0.1, le=2, description="How intense the effect gets; lower makes it milder."
    )
    turbo_mode: bool = Field(default=False, description="Generates faster, with lower quality.")

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
