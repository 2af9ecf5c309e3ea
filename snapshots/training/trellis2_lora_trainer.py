class Trellis2LoraTrainer(FalNode):
    """
    Train LoRAs for TRELLIS.2 on your own 3D assets.
    trellis, microsoft, training, lora, 3d, fine-tuning

    Takes a zip of raw or prepared models and trains structure, geometry and texture side by side; gives one adapter each and the prepared data to reuse.

    Use cases:
    - Teach a studio's prop style for generated game assets
    - Train on a toy maker's model library
    - Train the texture adapter alone from painted models
    - Train a second time on the data set that the first run prepared
    - Train at 1024 for detailed assets or at 512 for drafts
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
    title: ClassVar[str] = "TRELLIS.2 – LoRA Trainer"
    _required: ClassVar[tuple[str, ...]] = ("data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("data", "denoisers", "training_steps", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("preprocessed_data_file",)}

    data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="data_url",
        description="Zip of 3D models, or the prepared data set that an earlier TRELLIS.2 training returned.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512,
        description="Fineness of the 3D grid in training; it must be the one that the data set was prepared at.",
    )
    denoisers: list[Denoisers] = Field(
        default=[],
        description="Which stages learn: rough structure, geometry, texture. Each one gives an adapter of its own; all train side by side.",
    )
    learning_rate: float = Field(
        default=0.0001,
        description="Size of each learning step: higher learns faster but may overfit or wreck the adapters.",
    )
    rank: Rank = Field(
        default=Rank.RANK_32,
        description="Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.",
    )
    training_steps: int = Field(
        default=1000, description="Number of training steps: more learn the models more closely and take longer."
    )

    class OutputType(TypedDict):
        output: AssetRef
        adapters: list[dict[str, Any]]
        failed: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
