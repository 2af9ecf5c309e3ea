class StableAudio3Trainer(dsl.Builder, node_type="fal.training.StableAudio3Trainer"):
    """
    fal-ai/stable-audio-3-trainer on fal.ai: its words are not written yet.

    Args:
        audio_data: ZIP.
        batch_size: How many pieces are processed at once; more is faster and needs more memory.
        duration: Length of the result in seconds; longer takes longer and usually costs more.
        include: Whether sounds in this stretch are wanted or are to be left out.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        model: Which of the available models or versions does the work; they differ in quality, speed and price.
        number_of_steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        audio_data: dsl.Input[AssetRef],
        lora_checkpoint: dsl.Input[AssetRef] | None = None,
        batch_size: dsl.Input[int] = 1,
        duration: dsl.Number | None = None,
        adapter_type: dsl.Input[
            Literal[
                "lora", "dora", "dora-rows", "dora-cols", "bora", "lora-xs", "dora-rows-xs", "dora-cols-xs", "bora-xs"
            ]
        ] = "dora-rows",
        base_precision: dsl.Input[Literal["bf16", "bfloat16", "fp16", "float16"]] = "bf16",
        exclude: dsl.ListInput[str] | None = None,
        include: dsl.ListInput[str] | None = None,
        learning_rate: dsl.Number = 0.0001,
        model: dsl.Input[Literal["medium-base", "small-music-base", "small-sfx-base"]] = "medium-base",
        number_of_steps: dsl.Input[int] = 1000,
        pre_encode: dsl.Input[bool] = False,
        rank: dsl.Input[int] = 16,
        seed: dsl.Input[int] = 42,
    ) -> None:
        super().__init__(
            audio_data=audio_data,
            lora_checkpoint=lora_checkpoint,
            batch_size=batch_size,
            duration=duration,
            adapter_type=adapter_type,
            base_precision=base_precision,
            exclude=exclude,
            include=include,
            learning_rate=learning_rate,
            model=model,
            number_of_steps=number_of_steps,
            pre_encode=pre_encode,
            rank=rank,
            seed=seed,
        )
