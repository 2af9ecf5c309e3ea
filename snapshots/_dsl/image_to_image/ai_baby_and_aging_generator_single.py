class AiBabyAndAgingGeneratorSingle(dsl.Builder, node_type="fal.image_to_image.AiBabyAndAgingGeneratorSingle"):
    """
    Show one person at another stage of life with Half Moon AI.

    Photos, one of eight age groups and a gender go in; the multi endpoint mixes two parents, Age Progression takes free words.

    Args:
        id_images: Photos of the person whose younger or older self is to be shown.
        age_group: Age in years at which to show the person: baby (under 1), toddler (1 to 3), preschool (3 to 5), gradeschooler (6 to 12), teen (13 to 19), adult (20 to 40), mid (40 to 60) or senior.
        gender: Whether the person is shown as male or female.
        prompt: Clothes, setting and mood of the portrait. Reword it when the age group is not a baby.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Name of the picture's size; fal lists no names, so leave it unset unless you know one.
        output_format: File format of the result.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        id_images: dsl.FileListInput[ImageRef],
        age_group: dsl.Input[
            Literal["baby", "toddler", "preschool", "gradeschooler", "teen", "adult", "mid", "senior"]
        ],
        gender: dsl.Input[Literal["male", "female"]],
        prompt: dsl.Input[str] = "a newborn baby, well dressed",
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[str] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            id_images=id_images,
            age_group=age_group,
            gender=gender,
            prompt=prompt,
            num_images=num_images,
            image_size=image_size,
            output_format=output_format,
            seed=seed,
        )
