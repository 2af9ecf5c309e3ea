class StableAudio3Trainer(FalNode):
    """
    fal-ai/stable-audio-3-trainer on fal.ai: its words are not written yet.
    fal, training, draft
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
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio_data", "lora_checkpoint", "batch_size", "duration")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lora_file",)}

    audio_data: AssetRef = Field(default=AssetRef(), serialization_alias="audio_data_url", description="ZIP.")
    lora_checkpoint: AssetRef = Field(default=AssetRef(), serialization_alias="lora_checkpoint_url")
    batch_size: int = Field(
        default=1, description="How many pieces are processed at once; more is faster and needs more memory."
    )
    duration: float | None = Field(
        default=None, description="Length of the result in seconds; longer takes longer and usually costs more."
    )
    adapter_type: AdapterType = Field(default=AdapterType.DORA_ROWS)
    base_precision: BasePrecision = Field(default=BasePrecision.BF16)
    exclude: list[str] = Field(default=[])
    include: list[str] = Field(
        default=[], description="Whether sounds in this stretch are wanted or are to be left out."
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    model: Model = Field(
        default=Model.MEDIUM_BASE,
        description="Which of the available models or versions does the work; they differ in quality, speed and price.",
    )
    number_of_steps: int = Field(
        default=1000,
        description="Training steps: more learn the material more closely, take longer, and in the end copy it.",
    )
    pre_encode: bool = Field(default=False)
    rank: int = Field(
        default=16,
        description="Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        config_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
