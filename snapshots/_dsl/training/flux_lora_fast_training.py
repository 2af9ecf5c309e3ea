class FluxLoraFastTraining(dsl.Builder, node_type="fal.training.FluxLoraFastTraining"):
    """
    Train a LoRA of a style, person or thing for FLUX.1 [dev] from four pictures or more.

    Captions and masks are made for subjects, a trigger word calls up styles; the portrait trainer is tuned for people.

    Args:
        images_data: Zip of pictures of one person, thing or style, at least four; a text file of the same name may hold each caption.
        trigger_word: Word that will call up what was learned. It stands in for missing captions; beside captions it is not used.
        create_masks: Weights the training by masks of the subject; for people the face is masked where possible.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        is_style: Trains a style: masks and automatic captions are skipped and the trigger word names the style.
        is_input_format_already_preprocessed: Marks the data as already prepared. Off expects pictures with caption files of the same name.
        data_archive_format: Kind of the archive, such as zip or tar; unset, it is read from the address.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]
    debug_preprocessed_output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
        trigger_word: dsl.Input[str] | None = None,
        create_masks: dsl.Input[bool] = True,
        steps: dsl.Input[int] | None = None,
        is_style: dsl.Input[bool] = False,
        is_input_format_already_preprocessed: dsl.Input[bool] = False,
        data_archive_format: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            images_data=images_data,
            trigger_word=trigger_word,
            create_masks=create_masks,
            steps=steps,
            is_style=is_style,
            is_input_format_already_preprocessed=is_input_format_already_preprocessed,
            data_archive_format=data_archive_format,
        )
