class ImageAppsV2TextureTransform(FalNode):
    """
    Make the object in a picture look as if built from another material with fal's Image Apps.
    image-apps, image-to-image, texture, material, marble, surface

    One of 22 materials, from marble and denim to lace, is chosen from a list; shape and setting stay.

    Use cases:
    - Show a side table in wood, leather and concrete
    - Make an eye-catching social picture of a car made of wool
    - See a statue design in marble before casting
    - Turn a shoe to glass and keep its shape and setting
    - Compare felt, silk and velvet on one handbag
    """

    class TargetTexture(str, Enum):
        COTTON = "cotton"
        DENIM = "denim"
        WOOL = "wool"
        FELT = "felt"
        WOOD = "wood"
        LEATHER = "leather"
        VELVET = "velvet"
        STONE = "stone"
        MARBLE = "marble"
        CERAMIC = "ceramic"
        CONCRETE = "concrete"
        BRICK = "brick"
        CLAY = "clay"
        FOAM = "foam"
        GLASS = "glass"
        METAL = "metal"
        SILK = "silk"
        FABRIC = "fabric"
        CRYSTAL = "crystal"
        RUBBER = "rubber"
        PLASTIC = "plastic"
        LACE = "lace"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/texture-transform"
    title: ClassVar[str] = "Image Apps – Texture Transform"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_texture")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the object that should change its material.",
    )
    target_texture: TargetTexture = Field(
        default=TargetTexture.MARBLE, description="Material of which the subject should seem to be made."
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the result as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
