class AiBabyAndAgingGeneratorSingle(FalNode):
    """
    Show one person at another stage of life with Half Moon AI.
    half-moon-ai, image-to-image, age-progression, aging, baby, face

    Photos, one of eight age groups and a gender go in; the multi endpoint mixes two parents, Age Progression takes free words.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Show a friend as a baby for a birthday card
    - Age a portrait to senior for a retirement party
    - Line up one hero in all eight life stages
    - Show an adult actress as a teenager for a flashback still
    - Dress the younger self by prompt from several photos
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
    title: ClassVar[str] = "Half Moon AI Aging Generator – One Person"
    _required: ClassVar[tuple[str, ...]] = ("id_images", "age_group", "gender")
    _basic_fields: ClassVar[tuple[str, ...]] = ("id_images", "age_group", "gender", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    id_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="id_image_urls",
        description="Photos of the person whose younger or older self is to be shown.",
    )
    age_group: AgeGroup | None = Field(
        default=None,
        description="Age in years at which to show the person: baby (under 1), toddler (1 to 3), preschool (3 to 5), gradeschooler (6 to 12), teen (13 to 19), adult (20 to 40), mid (40 to 60) or senior.",
    )
    gender: Gender | None = Field(default=None, description="Whether the person is shown as male or female.")
    prompt: str = Field(
        default="a newborn baby, well dressed",
        description="Clothes, setting and mood of the portrait. Reword it when the age group is not a baby.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    image_size: str | None = Field(
        default=None,
        description="Name of the picture's size; fal lists no names, so leave it unset unless you know one.",
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
