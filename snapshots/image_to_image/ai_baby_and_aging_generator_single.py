class AiBabyAndAgingGeneratorSingle(FalNode):
    """
    Show one person at another stage of life with Half Moon AI, picking from eight age groups, baby to senior.
    age-progression, image-to-image, aging, baby, face, age-group

    Groups instead of free words, unlike image-editing/age-progression; the multi endpoint mixes two parents.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a head gardener into a school-age child for her jubilee card
    - Line up one explorer in all eight life stages on a museum panel
    - Cast the same actress as teen and senior in a play's programme
    - See a new grandfather as the preschooler he never had photos of
    - Make a clock-tower legend's hero young and old for a town trail
    """

    class AgeGroup(str, Enum):
        BABY = "baby"
        TODDLER = "toddler"
        PRESCHOOL = "preschool"
        GRADESCHOOLER = "gradeschooler"
        TEEN = "teen"
        ADULT = "adult"
        MID = "mid"
        SENIOR = "senior"

    class Gender(str, Enum):
        MALE = "male"
        FEMALE = "female"

    endpoint: ClassVar[str] = "half-moon-ai/ai-baby-and-aging-generator/single"
    _required: ClassVar[tuple[str, ...]] = ("id_images", "age_group", "gender")
    _basic_fields: ClassVar[tuple[str, ...]] = ("id_images", "age_group", "gender", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    id_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="id_image_urls",
        description="Images of the person whose younger or older self is to be shown.",
    )
    age_group: AgeGroup | None = Field(default=None, description="Stage of life in which to show the person.")
    gender: Gender | None = Field(default=None, description="Whether the person is shown as male or female.")
    prompt: str = Field(
        default="a newborn baby, well dressed",
        description="Clothes, setting and mood of the portrait. Reword it when the age group is not a baby.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    image_size: str | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
