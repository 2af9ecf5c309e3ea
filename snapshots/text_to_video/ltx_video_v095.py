class LtxVideoV095(FalNode):
    """
    Generate a short silent clip from text with LTX Video 0.9.5, at 480p or 720p, wide or tall.
    ltx, lightricks, text-to-video, video, open-weights, 720p

    Negative prompt, steps and a prompt rewriter can be set, the length cannot; the 13B versions add frame counts and LoRAs.

    Use cases:
    - Make a plain placeholder clip for a presentation
    - Create a tall silent backdrop for a phone screen
    - Turn a three-word prompt into a clip with no footage to upload
    - Sketch a commercial's scenes from the script before anything is shot
    - Invent a mute title backdrop when there is no video to continue
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-v095"
    title: ClassVar[str] = "LTX Video 0.9.5 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=40, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
