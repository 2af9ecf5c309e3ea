class Krea2Trainer(dsl.Builder, node_type="fal.training.Krea2Trainer"):
    """
    fal-ai/krea-2-trainer on fal.ai: its words are not written yet.

    Args:
        images_data: Zip archive or list of the images to learn from or to work through. ZIP.
        resolution: Size at which the model sees the training clips; higher learns finer detail and needs more memory.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        trigger_phrase: Words that will later call up what was learned; they are put in front of the captions.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]
    debug_dataset: dsl.Handle[AssetRef]
    prompt_enhancement_system_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        images_data: dsl.Input[AssetRef],
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
