class MmaudioV2(dsl.Builder, node_type="fal.video_to_video.MmaudioV2"):
    """
    Add a matching sound track to a video with MMAudio V2, led by a prompt.

    Takes a clip and words, gives the clip with 1 to 30 seconds of sound; the text sibling needs no clip and returns sound alone.

    Args:
        video: Clip that should get a sound track; it may be silent.
        prompt: The sound that the video should have: sources, surroundings, mood.
        negative_prompt: Sounds that should not be heard, such as music or speech. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_steps: Steps spent on making the sound; more are cleaner and slower.
        duration: Length of the sound in seconds.
        cfg_strength: Pull of the prompt on the sound; a strong one fits better, a weak one varies more.
        mask_away_clip: Leaves out CLIP's reading of the picture, so that the words alone decide.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
