class WanTrainerFlf2v720p(dsl.Builder, node_type="fal.training.WanTrainerFlf2v720p"):
    """
    Train a LoRA for Wan 2.1 first-and-last-frame video at 720p.

    Takes a zip of clips or pictures with captions and teaches how to travel from one given still to another; the weights fit the FLF2V model only.

    Args:
        training_data: Zip archive of clips that show the passage to learn, best ten or more. A text file of the same name as a clip holds its caption.
        number_of_steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        trigger_phrase: Words that will later call up what was learned.
        auto_scale_input: Brings every clip to 81 frames at 16 frames a second, the form that the trainer wants.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        training_data: dsl.FileInput[AssetRef],
        number_of_steps: dsl.Input[int] = 400,
        learning_rate: dsl.Number = 0.0002,
        trigger_phrase: dsl.Input[str] = "",
        auto_scale_input: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            training_data=training_data,
            number_of_steps=number_of_steps,
            learning_rate=learning_rate,
            trigger_phrase=trigger_phrase,
            auto_scale_input=auto_scale_input,
        )
