class AiBabyAndAgingGeneratorMulti(FalNode):
    """
    Imagine a couple's child with Half Moon AI: photos of mother and father in, a portrait of the child at a chosen age and gender out, with a weight for the father's likeness.
    baby-generator, image-to-image, future-child, parents, face, age-group

    For one person use the single endpoint.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Guess a couple's toddler for a wedding-table parlour game
    - Show the teenager two game characters might have had
    - Imagine a king and queen's heir as a senior for a family-tree prop
    - Weigh a baby shower's joke portrait heavily towards the father
    - Draw the daughter of two soap-opera leads for a fan poster
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
        description="Images of the mother, whose features pass to the child.",
    )
    father_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="father_image_urls",
        description="Images of the father, whose features the child inherits.",
    )
    age_group: AgeGroup | None = Field(default=None, description="Age at which the imagined child is shown.")
    gender: Gender | None = Field(default=None, description="Whether the imagined child is shown as male or female.")
    prompt: str = Field(
        default="a newborn baby, well dressed",
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    image_size: str | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    father_weight: float = Field(
        default=0.5, description="Balance of likeness: low takes after the mother, high after the father."
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
