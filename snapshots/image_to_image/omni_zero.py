class OmniZero(FalNode):
    """
    Make a styled portrait with Omni-Zero from four pictures: base, composition, style and identity.
    omni-zero, image-to-image, style-transfer, identity, portrait, composition

    Each has a strength of its own, and no training is needed; one picture comes back. PuLID takes faces only.

    Use cases:
    - Turn a headshot into a portrait in a painter's style
    - Make a matching portrait series for a team
    - Take layout, style and face from three different pictures
    - Put a likeness into the framing of a comic panel
    - Lower the style strength until a painted portrait stays recognisable
    """

    endpoint: ClassVar[str] = "fal-ai/omni-zero"
    title: ClassVar[str] = "Omni-Zero – Styled Portrait"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "composition_image", "style_image", "identity_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "identity_image", "style_image", "composition_image", "prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(default="", description="The portrait wanted: subject, setting and mood.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The base picture that the portrait starts from.",
    )
    composition_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="composition_image_url",
        description="Picture whose pose and layout are taken over.",
    )
    style_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="style_image_url",
        description="Picture whose colours and brushwork are taken over.",
    )
    identity_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="identity_image_url",
        description="Photo of the person whose face is kept.",
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
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    number_of_images: int = Field(
        default=1, description="How many portraits fal is asked to make; by its own description the answer holds one."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
