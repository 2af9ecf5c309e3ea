class ImageAppsV2TextureTransform(FalNode):
    """
    Make the object in a picture look built from another material: marble, denim, felt, glass, brick, lace and sixteen more.
    image-apps, image-to-image, texture, material, marble, surface

    Changes surface, not shape or setting; one list choice.

    Use cases:
    - See a garden frog statue in marble before casting it
    - Turn a sports car to knitted wool for a yarn-shop joke
    - Compare oak, leather and concrete on one side table
    - Make a bakery loaf of glass for an art-school brief
    - Cast a retiring boss's coffee mug in brick for her card
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
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_texture")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    target_texture: TargetTexture = Field(
        default=TargetTexture.MARBLE, description="Material of which the subject should seem to be made."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
