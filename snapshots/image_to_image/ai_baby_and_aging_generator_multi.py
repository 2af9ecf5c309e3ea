class AiBabyAndAgingGeneratorMulti(FalNode):
    """
    Imagine a couple's child from photos of both parents with Half Moon AI.
    half-moon-ai, image-to-image, baby-generator, future-child, parents, face

    Age group, gender and the father's weight are chosen; the single endpoint shows one person at another age.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a baby-shower picture of the future child
    - Draw a couple's imagined toddler for a wedding game
    - Weigh the child's likeness towards the father
    - Show two characters' heir as a teen and as a senior
    - Mix several photos of each parent into one child
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

    endpoint: ClassVar[str] = "half-moon-ai/ai-baby-and-aging-generator/multi"
    title: ClassVar[str] = "Half Moon AI Baby Generator – Two Parents"
    _required: ClassVar[tuple[str, ...]] = ("mother_images", "father_images", "age_group", "gender")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "mother_images",
        "father_images",
        "age_group",
        "gender",
        "father_weight",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    mother_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="mother_image_urls",
        description="Photos of the mother, whose features pass to the child.",
    )
    father_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="father_image_urls",
        description="Photos of the father, whose features pass to the child.",
    )
    age_group: AgeGroup | None = Field(
        default=None,
        description="Age of the imagined child in years: baby (under 1), toddler (1 to 3), preschool (3 to 5), gradeschooler (6 to 12), teen (13 to 19), adult (20 to 40), mid (40 to 60) or senior.",
    )
    gender: Gender | None = Field(default=None, description="Whether the imagined child is shown as male or female.")
    prompt: str = Field(
        default="a newborn baby, well dressed",
        description="Clothes, setting and mood of the portrait; reword it when the age group is not a baby.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    image_size: str | None = Field(
        default=None,
        description="Name of the picture's size; fal lists no names, so leave it unset unless you know one.",
    )
    father_weight: float = Field(
        default=0.5, description="Balance of likeness: low takes after the mother, high after the father."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
