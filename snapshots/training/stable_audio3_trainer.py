class StableAudio3Trainer(FalNode):
    """
    Train a LoRA for Stable Audio 3 on your own captioned recordings.
    stable-audio, stability-ai, training, lora, fine-tuning, music, sound-effects

    Takes a zip of sound files with a caption each and a base: medium, small music or small SFX; gives weights and a configuration file.

    Use cases:
    - Train a music model on your own back catalogue
    - Teach a sound model the effects of one game
    - Train a bora or dora-rows adapter instead of a plain LoRA
    - Continue training from an earlier LoRA checkpoint
    - Train a LoRA on some modules only, by parts of their names
    """

    class AdapterType(str, Enum):
        LORA = "lora"
        DORA = "dora"
        DORA_ROWS = "dora-rows"
        DORA_COLS = "dora-cols"
        BORA = "bora"
        LORA_XS = "lora-xs"
        DORA_ROWS_XS = "dora-rows-xs"
        DORA_COLS_XS = "dora-cols-xs"
        BORA_XS = "bora-xs"

    class BasePrecision(str, Enum):
        BF16 = "bf16"
        BFLOAT16 = "bfloat16"
        FP16 = "fp16"
        FLOAT16 = "float16"

    class Model(str, Enum):
        MEDIUM_BASE = "medium-base"
        SMALL_MUSIC_BASE = "small-music-base"
        SMALL_SFX_BASE = "small-sfx-base"

    endpoint: ClassVar[str] = "fal-ai/stable-audio-3-trainer"
    title: ClassVar[str] = "Stable Audio 3 Trainer"
    _required: ClassVar[tuple[str, ...]] = ("audio_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio_data", "model", "number_of_steps", "learning_rate", "rank")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    audio_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="audio_data_url",
        description="Zip archive of recordings, each with a caption in a text file of the same name, such as clip.wav and clip.txt.",
    )
    lora_checkpoint: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="lora_checkpoint_url",
        description="An earlier LoRA in .safetensors form from which training goes on.",
    )
    batch_size: int = Field(
        default=1,
        description="Clips trained on at once; more than one costs more, in proportion to batch size and clip length.",
    )
    duration: float | None = Field(
        default=None,
        description="Length in seconds to which clips are cut or padded. Unset, the longest clip decides, up to the base model's own limit.",
    )
    adapter_type: AdapterType = Field(
        default=AdapterType.DORA_ROWS,
        description="Family of the add-on: plain LoRA, or DoRA and BoRA variants; names with xs are the extra small forms.",
    )
    base_precision: BasePrecision = Field(
        default=BasePrecision.BF16,
        description="Number format of the frozen base weights; the add-on itself is trained in 32 bits.",
    )
    exclude: list[str] = Field(
        default=[], description="Parts of module names; modules that contain one of them get no LoRA."
    )
    include: list[str] = Field(
        default=[], description="Parts of module names; only modules that contain one of them get a LoRA."
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    model: Model = Field(
        default=Model.MEDIUM_BASE,
        description="Base model to train: medium, small for music, or small for sound effects.",
    )
    number_of_steps: int = Field(
        default=1000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    pre_encode: bool = Field(
        default=False, description="Encodes all recordings into the model's latents once, before the training starts."
    )
    rank: int = Field(
        default=16,
        description="Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
