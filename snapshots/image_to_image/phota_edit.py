class PhotaEdit(FalNode):
    """
    Edit up to ten pictures by prompt with Phota, keeping the people of trained profiles recognisable.
    phota, image-to-image, image-editing, identity, personalization, 4k

    Takes pictures, a prompt and profile IDs, called as @Profile1 or [[profile_id_1]]; returns 1K or 4K.

    Use cases:
    - Retouch a group photo before printing
    - Change the setting of a portrait by prompt
    - Put a trained person into a photo by their profile
    - Change a couple's background while two profiles keep both faces
    - Turn an edited family portrait into a 4K picture in 3:4
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_4K = "4K"

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "fal-ai/phota/edit"
    title: ClassVar[str] = "Phota – Edit Images"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "profile_ids", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=8000,
        description="The picture wanted; call trained people by @Profile1, @Profile2 or by their ID, as in [[profile_id_1]].",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    profile_ids: list[str] = Field(
        default=[],
        description="IDs of trained people, made with Phota's create-profile; the prompt calls them @Profile1, @Profile2 in this order.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K, description="How large and detailed the result gets; higher takes longer."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO, description="Shape of the result as width to height; auto leaves it to Phota."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        min_length=1,
        description="The pictures to edit or to draw on.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
