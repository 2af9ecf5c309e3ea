class AiFaceSwapImage(FalNode):
    """
    Swap the face in a target photo for one from a source photo with Half Moon AI, with an optional mode for faces behind hands or objects that costs double.
    face-swap, image-to-image, face, blend, occlusion, half-moon-ai

    Two images in, one out, no prompt.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put the birthday girl's face on a knight in a fancy-dress photo
    - Try a consenting client as the model in a hairdresser's lookbook
    - Replace a stunt double's face in a student film still
    - Set a granddad's smiling face over his own blink in a second frame
    - Swap a guest's face into a seaside cut-out board behind his ice cream
    """

    endpoint: ClassVar[str] = "half-moon-ai/ai-face-swap/faceswapimage"
    _required: ClassVar[tuple[str, ...]] = ("source_face", "target_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("source_face", "target_image", "enable_occlusion_prevention")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    source_face: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="source_face_url",
        description="Photo of the face to put in. BMP, JPEG, PNG, TIFF or WebP.",
    )
    target_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="target_image_url",
        description="Photo whose face is replaced; everything else in it stays. BMP, JPEG, PNG, TIFF or WebP.",
    )
    enable_occlusion_prevention: bool = Field(
        default=False, description="Handles faces that are partly covered by hands or things; costs twice as much."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
