class AiBabyAndAgingGeneratorMulti(dsl.Builder, node_type="fal.image_to_image.AiBabyAndAgingGeneratorMulti"):
    """
    Imagine a couple's child with Half Moon AI: photos of mother and father in, a portrait of the child at a chosen age and gender out, with a weight for the father's likeness.

    For one person use the single endpoint.

    Args:
        mother_images: Images of the mother, whose features pass to the child.
        father_images: Images of the father, whose features the child inherits.
        age_group: Age at which the imagined child is shown.
        gender: Whether the imagined child is shown as male or female.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one go; each one is charged.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        father_weight: Balance of likeness: low takes after the mother, high after the father.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        mother_images: dsl.ListInput[ImageRef],
        father_images: dsl.ListInput[ImageRef],
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
