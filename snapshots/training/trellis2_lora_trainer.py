class Trellis2LoraTrainer(FalNode):
    """
    fal-ai/trellis-2-lora-trainer on fal.ai: its words are not written yet.
    fal, training, draft
    """

    class Resolution(int, Enum):
        RESOLUTION_512 = 512
        RESOLUTION_1024 = 1024

    class Denoisers(str, Enum):
        SPARSE_STRUCTURE = "sparse_structure"
        GEOMETRY = "geometry"
        TEXTURE = "texture"

    class Rank(int, Enum):
        RANK_16 = 16
        RANK_32 = 32
        RANK_64 = 64

    endpoint: ClassVar[str] = "fal-ai/trellis-2-lora-trainer"
    title: ClassVar[str] = "TRELLIS.2 Trainer"
    _required: ClassVar[tuple[str, ...]] = ("data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("data", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("preprocessed_data_file",)}

    data: AssetRef = Field(default=AssetRef(), serialization_alias="data_url", description="ZIP.")
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512,
        description="Size at which the model sees the training clips; higher learns finer detail and needs more memory.",
    )
    denoisers: list[Denoisers] = Field(default=[])
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the model.",
    )
    rank: Rank = Field(
        default=Rank.RANK_32,
        description="Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.",
    )
    training_steps: int = Field(default=1000)

    class OutputType(TypedDict):
        output: AssetRef
        adapters: list[dict[str, Any]]
        failed: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
