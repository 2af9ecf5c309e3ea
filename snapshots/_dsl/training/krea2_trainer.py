class Krea2Trainer(dsl.Builder, node_type="fal.training.Krea2Trainer"):
    """
    Train a LoRA for Krea 2 from a zip of pictures, captioned by you, by a phrase or automatically.

    Returns the weights for the Krea 2 Turbo LoRA node and, if wanted, the data set as it was used.

    Args:
        images_data: Zip archive of PNG, JPEG or WebP pictures; a text file of the same name holds a caption, and the trigger phrase serves for pictures that have none.
        resolution: Side of the square to which pictures are scaled and cropped: 768 trains about 1.7 times as fast, 1024 learns finer detail.
        auto_captioning: Writes captions for an object or character, a style or by your own request; Off uses text files or the trigger phrase. Captioning costs extra.
        debug_dataset: Also returns an archive of the data exactly as it was trained on, with all captions.
        learning_rate: Size of each learning step. Krea advises 0.0003 to 0.0007; higher learns faster but may overfit.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        trigger_phrase: Caption for pictures that have none; needed when some lack a text file and automatic captions are off.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]
    debug_dataset: dsl.Handle[AssetRef]
    prompt_enhancement_system_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
        resolution: dsl.Input[Literal[768, 1024]] = 768,
        auto_captioning: dsl.Input[Literal["Off", "Object/Character", "Style", "Custom"]] = "Off",
        debug_dataset: dsl.Input[bool] = False,
        learning_rate: dsl.Number = 0.0005,
        steps: dsl.Input[int] = 100,
        trigger_phrase: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            images_data=images_data,
            resolution=resolution,
            auto_captioning=auto_captioning,
            debug_dataset=debug_dataset,
            learning_rate=learning_rate,
            steps=steps,
            trigger_phrase=trigger_phrase,
        )
