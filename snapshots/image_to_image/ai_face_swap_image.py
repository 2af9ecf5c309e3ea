class AiFaceSwapImage(FalNode):
    """
    Put the face from one photo onto the person in another with Half Moon AI.
    half-moon-ai, image-to-image, face-swap, face, occlusion, portrait

    Two pictures in, one out; a mode for faces behind hands or objects costs double. The video sibling swaps through a clip.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put a friend's face into a fancy-dress photo
    - Swap a blink for a good face from another shot
    - Cast a consenting client as the model of a lookbook
    - Keep the hand in front of a swapped face with occlusion mode
    - Swap a face in a TIFF scan without converting it first
    """

    endpoint: ClassVar[str] = "half-moon-ai/ai-face-swap/faceswapimage"
    title: ClassVar[str] = "Half Moon AI Face Swap – Image"
    _required: ClassVar[tuple[str, ...]] = ("source_face", "target_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("source_face", "target_image", "enable_occlusion_prevention")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "source_face": {"formats": ["bmp", "jpeg", "png", "tiff", "webp"]},
        "target_image": {"formats": ["bmp", "jpeg", "png", "tiff", "webp"]},
    }
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
