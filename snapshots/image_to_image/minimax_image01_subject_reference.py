class MinimaxImage01SubjectReference(FalNode):
    """
    Generate up to nine new pictures of the person in a reference photo with MiniMax Image-01.
    minimax, image-to-image, subject-reference, character-consistency, portrait, headshot

    The face carries over, the prompt invents the scene; it makes new pictures and does not edit the photo.

    Use cases:
    - Make headshots in other settings from one photo
    - Keep a comic hero alike across panels
    - Show one chef in nine kitchens for a pitch
    - Let the prompt optimiser fill out a short scene for one face
    - Make tour posters from a singer's press photo in eight shapes
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/minimax/image-01/subject-reference"
    title: ClassVar[str] = "MiniMax Image-01 – Subject Reference"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=1500,
        min_length=1,
        description="The new picture: what the person does, where and in which style. A description, not an instruction.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person whose face the new pictures keep.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the result as width to height."
    )
    num_images: int = Field(
        default=1, ge=1, le=9, description="How many pictures to make in one run; more of them cost more."
    )
    prompt_optimizer: bool = Field(
        default=False, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
