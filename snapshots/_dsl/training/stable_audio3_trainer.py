class StableAudio3Trainer(dsl.Builder, node_type="fal.training.StableAudio3Trainer"):
    """
    Train a LoRA for Stable Audio 3 on your own captioned recordings.

    Takes a zip of sound files with a caption each and a base: medium, small music or small SFX; gives weights and a configuration file.

    Args:
        audio_data: Zip archive of recordings, each with a caption in a text file of the same name, such as clip.wav and clip.txt.
        lora_checkpoint: An earlier LoRA in .safetensors form from which training goes on.
        batch_size: Clips trained on at once; more than one costs more, in proportion to batch size and clip length.
        duration: Length in seconds to which clips are cut or padded. Unset, the longest clip decides, up to the base model's own limit.
        adapter_type: Family of the add-on: plain LoRA, or DoRA and BoRA variants; names with xs are the extra small forms.
        base_precision: Number format of the frozen base weights; the add-on itself is trained in 32 bits.
        exclude: Parts of module names; modules that contain one of them get no LoRA.
        include: Parts of module names; only modules that contain one of them get a LoRA.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        model: Base model to train: medium, small for music, or small for sound effects.
        number_of_steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        pre_encode: Encodes all recordings into the model's latents once, before the training starts.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        audio_data: dsl.FileInput[AssetRef],
        lora_checkpoint: dsl.FileInput[AssetRef] | None = None,
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
