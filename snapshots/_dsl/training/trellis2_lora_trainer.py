class Trellis2LoraTrainer(dsl.Builder, node_type="fal.training.Trellis2LoraTrainer"):
    """
    Train LoRAs for TRELLIS.2 on your own 3D assets.

    Takes a zip of raw or prepared models and trains structure, geometry and texture side by side; gives one adapter each and the prepared data to reuse.

    Args:
        data: Zip of 3D models, or the prepared data set that an earlier TRELLIS.2 training returned.
        resolution: Fineness of the 3D grid in training; it must be the one that the data set was prepared at.
        denoisers: Which stages learn: rough structure, geometry, texture. Each one gives an adapter of its own; all train side by side.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the adapters.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
        training_steps: Number of training steps: more learn the models more closely and take longer.
    """

    output: dsl.Handle[AssetRef]
    adapters: dsl.Handle[list[dict[str, Any]]]
    failed: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        data: dsl.FileInput[AssetRef],
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
