class MmaudioV2(dsl.Builder, node_type="fal.video_to_video.MmaudioV2"):
    """
    fal-ai/mmaudio-v2 on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_steps: Steps spent on making the sound; more are cleaner and slower.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        cfg_strength: Pull of the prompt on the sound; a strong one fits better, a weak one varies more.
        mask_away_clip: Leaves out CLIP's reading of the picture, so that the words alone decide.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        num_steps: dsl.Input[int] = 25,
        duration: dsl.Number = 8.0,
        cfg_strength: dsl.Number = 4.5,
        mask_away_clip: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_steps=num_steps,
            duration=duration,
            cfg_strength=cfg_strength,
            mask_away_clip=mask_away_clip,
        )
