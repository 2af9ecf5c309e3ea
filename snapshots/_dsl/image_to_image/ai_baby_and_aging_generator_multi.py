class AiBabyAndAgingGeneratorMulti(dsl.Builder, node_type="fal.image_to_image.AiBabyAndAgingGeneratorMulti"):
    """
    Imagine a couple's child from photos of both parents with Half Moon AI.

    Age group, gender and the father's weight are chosen; the single endpoint shows one person at another age.

    Args:
        mother_images: Photos of the mother, whose features pass to the child.
        father_images: Photos of the father, whose features pass to the child.
        age_group: Age of the imagined child in years: baby (under 1), toddler (1 to 3), preschool (3 to 5), gradeschooler (6 to 12), teen (13 to 19), adult (20 to 40), mid (40 to 60) or senior.
        gender: Whether the imagined child is shown as male or female.
        prompt: Clothes, setting and mood of the portrait; reword it when the age group is not a baby.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Name of the picture's size; fal lists no names, so leave it unset unless you know one.
        father_weight: Balance of likeness: low takes after the mother, high after the father.
        output_format: File format of the result.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        mother_images: dsl.FileListInput[ImageRef],
        father_images: dsl.FileListInput[ImageRef],
        age_group: dsl.Input[
            Literal["baby", "toddler", "preschool", "gradeschooler", "teen", "adult", "mid", "senior"]
        ],
        gender: dsl.Input[Literal["male", "female"]],
        prompt: dsl.Input[str] = "a newborn baby, well dressed",
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[str] | None = None,
        father_weight: dsl.Number = 0.5,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            mother_images=mother_images,
            father_images=father_images,
            age_group=age_group,
            gender=gender,
            prompt=prompt,
            num_images=num_images,
            image_size=image_size,
            father_weight=father_weight,
            output_format=output_format,
            seed=seed,
        )
