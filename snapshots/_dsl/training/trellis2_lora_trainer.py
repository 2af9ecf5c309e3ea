class Trellis2LoraTrainer(dsl.Builder, node_type="fal.training.Trellis2LoraTrainer"):
    """
    fal-ai/trellis-2-lora-trainer on fal.ai: its words are not written yet.

    Args:
        data: ZIP.
        resolution: Size at which the model sees the training clips; higher learns finer detail and needs more memory.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
    """

    output: dsl.Handle[AssetRef]
    adapters: dsl.Handle[list[dict[str, Any]]]
    failed: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        data: dsl.Input[AssetRef],
        resolution: dsl.Input[Literal[512, 1024]] = 512,
        denoisers: dsl.ListInput[Literal["sparse_structure", "geometry", "texture"]] | None = None,
        learning_rate: dsl.Number = 0.0001,
        rank: dsl.Input[Literal[16, 32, 64]] = 32,
        training_steps: dsl.Input[int] = 1000,
    ) -> None:
        super().__init__(
            data=data,
            resolution=resolution,
            denoisers=denoisers,
            learning_rate=learning_rate,
            rank=rank,
            training_steps=training_steps,
        )
