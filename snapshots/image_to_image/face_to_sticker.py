class FaceToSticker(FalNode):
    """
    Make a sticker from a face photo and a prompt, with and without background.
    face-to-sticker, image-to-image, sticker, instant-id, face, research

    Built on Stable Diffusion with InstantID for likeness, and an optional 2x enlargement; research licence only.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a selfie into a chat sticker
    - Design an emote set from one face photo
    - Get the same sticker with a transparent background
    - Balance likeness and drawing style with InstantID strength
    - Double the sticker's size right after it is drawn
    """

    endpoint: ClassVar[str] = "fal-ai/face-to-sticker"
    title: ClassVar[str] = "Face to Sticker"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "instant_id_strength", "upscale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo showing the face the sticker is drawn from.",
    )
    prompt: str = Field(
        default="",
        description="What the sticker should show: the person, pose, clothes and mood, described and not ordered.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=20, ge=10, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=0,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    instant_id_strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="How strictly the facial likeness is kept in the sticker; higher is closer.",
    )
    ip_adapter_weight: float = Field(
        default=0.2, ge=0, le=1, description="How much the face picture shapes the sticker; higher is more alike."
    )
    ip_adapter_noise: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Noise put on the face picture before the adapter reads it; more frees the drawing.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height of your own.",
    )
    upscale: bool = Field(default=False, description="Doubles the size of the sticker after it is made.")
    upscale_steps: int = Field(
        default=10, ge=1, le=20, description="Steps spent on enlarging the sticker; counts only with upscale on."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        sticker_image: ImageRef
        sticker_image_background_removed: ImageRef
        seed: int
        has_nsfw_concepts: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
