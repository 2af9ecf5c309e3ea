class OmniZero(FalNode):
    """
    Make a stylised portrait with Omni-Zero from four pictures at once: base image, composition, style and identity, each with its own strength.
    omni-zero, image-to-image, style-transfer, identity, portrait, composition

    No training needed; PuLID takes only faces.

    Use cases:
    - Paint the mayor in a tarot card's layout and art-nouveau line
    - Give each guild member a portrait in one shared oil style
    - Put your face into a saint's icon pose with gold-leaf texture
    - Match a drummer's likeness to a comic panel's framing
    - Design a family of playing-card royals from relatives' photos
    """

    endpoint: ClassVar[str] = "fal-ai/omni-zero"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "composition_image", "style_image", "identity_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "identity_image", "style_image", "composition_image", "prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    composition_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="composition_image_url",
        description="Image whose arrangement of figures and space is taken over.",
    )
    style_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="style_image_url",
        description="Image whose style is carried over to the result.",
    )
    identity_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="identity_image_url",
        description="Image of the person whose likeness is kept.",
    )
    image_strength: float = Field(
        default=0.75, description="How much of the base image carries through. Higher follows it more."
    )
    composition_strength: float = Field(
        default=1.0, description="How closely pose and layout follow the composition picture."
    )
    depth_strength: float = Field(default=0.5, description="How firmly the spatial depth of the composition is kept.")
    style_strength: float = Field(
        default=1.0, description="How strongly colours and brushwork follow the style picture."
    )
    face_strength: float = Field(default=1.0, description="How firmly facial features are kept in the portrait.")
    identity_strength: float = Field(default=1.0, description="How closely the face follows the identity picture.")
    guidance_scale: float = Field(
        default=5.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    number_of_images: int = Field(default=1, description="How many portraits to produce.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
