class WanTrainerI2v720p(dsl.Builder, node_type="fal.training.WanTrainerI2v720p"):
    """
    Train Wan 2.1 image-to-video 14B at 720p with your clips; the sharper sibling of the 480p trainer, for motion or effects that start from a still picture.

    Args:
        training_data: Zip archive of videos or images to learn from, with a text file for each caption. ZIP.
        number_of_steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        trigger_phrase: Words that will later call up what was learned; they are put in front of the captions.
        auto_scale_input: Brings training videos to the wanted number of frames and frame rate.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        training_data: dsl.Input[AssetRef],
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
